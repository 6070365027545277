import { options } from 'preact';

/** Nothing is painted here: the effects that wait for it come at once, not 35 ms later, when the test and its window may be gone. */
options.requestAnimationFrame = (run) => void setTimeout(run);
