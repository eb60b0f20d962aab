/** Source files, and places in them. */

/** A file of `slides/` as read: its path (relative to the project, with `/`) and its text. */
export interface SourceFile {
  path: string
  text: string
}

/** A stretch of a source file, `start` inclusive, `end` exclusive. */
export interface Span {
  file: string
  start: number
  end: number
}
