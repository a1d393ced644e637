// The style of a country's embed: that of all embeds. The build takes it from here.
import '../../styles/embed.css';
