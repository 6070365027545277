/** A stylesheet as a string: the build's text loader. Pages link the same files as bundled CSS instead. */
declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the shape that bundlers give to a text import.
  export default text;
}
