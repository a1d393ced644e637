<?php
// WordPress asks no address of its own machine, and only usual ports: here the site is at such an address.
// Of how it finds and frames an embed this changes nothing.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, (int) getenv('SITE_PORT')]);
