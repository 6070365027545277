/** Node 20 has no Temporal; the browsers that Afterword runs in do. */
import 'temporal-polyfill/global';
