/**
 * Preact as a script of its own: the card (in a mail tab) and our pages all need it, and the package holds it once.
 * `build.mjs` turns their imports of it into what stands here; it names what they use of it.
 */
import { Fragment, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';

Object.assign(globalThis, {
  afterwordPreact: { Fragment, jsx, jsxs, render, useEffect, useLayoutEffect, useRef, useState },
});
