<?php
// Sets a WordPress up in the folder that this is run in: a classic theme of its own, since Debian's package
// has none, an author who may write no HTML of their own, and the posts. Reads the settings from the
// environment (see .ci/hosts) and the posts from standard input: [{ "name", "author", "content" }].
define('WP_INSTALLING', true);
// Nobody is written a letter.
function wp_new_blog_notification() {}
$_SERVER['HTTP_HOST'] = getenv('WP_HOST');
$_SERVER['REQUEST_URI'] = '/';

require './wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$posts = json_decode(file_get_contents('php://stdin'), true, 512, JSON_THROW_ON_ERROR);
$editor = wp_install('Host', 'editor', 'editor@host.example', false, '', wp_generate_password())['user_id'];
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => wp_generate_password(), 'role' => 'author']);
switch_theme('plain');
foreach ($posts as ['name' => $name, 'author' => $by, 'content' => $content]) {
    // What a user may not write is filtered for that user, as in the editor.
    wp_set_current_user($by === 'author' ? $author : $editor);
    kses_init();
    $id = wp_insert_post(wp_slash([
        'post_name' => $name,
        'post_title' => $name,
        'post_content' => $content,
        'post_status' => 'publish',
    ]), true);
    if (is_wp_error($id)) exit($id->get_error_message());
}
update_option('permalink_structure', '');
