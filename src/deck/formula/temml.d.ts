/** The part of Temml that turns TeX into MathML; the types of the package are not found where its module is. */
declare module 'temml' {
  interface Options {
    displayMode?: boolean
    /** Throws instead of drawing the source in red. The error's `position` counts letters of the source from 0. */
    throwOnError?: boolean
    /** Whether commands may bring addresses and attributes. */
    trust?: boolean
    /** Most that a macro may become. */
    maxExpand?: number
  }
  const temml: { renderToString(tex: string, options?: Options): string }
  export default temml
}
