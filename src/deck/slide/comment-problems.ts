/** What is wrong with a comment, said to its author. */
import type { SourceFile } from '../model'
import type { Problem } from '../problem'

export function missing(file: SourceFile, offset: number, length: number): Problem {
  return {
    ...{ rule: 'element-missing', severity: 'error', file: file.path, offset, length },
    message: 'Options of an element stand behind it, and before this comment there is none that could take them.',
    hint: 'Put it behind a paragraph, list item, subhead, quotation, table, row, cell, code or figure; in a line, use [words]{.fragment}.',
  }
}

export function nested(file: SourceFile, text: string, offset: number): Problem {
  const at = text.search(/<!--|--!>/)
  return {
    ...{ rule: 'comment-nested', severity: 'error', file: file.path, offset: offset + at, length: 4 },
    message: 'The comment before this one is still open: what stands between them would vanish with it.',
    hint: 'Close the first one with "-->" where it ends.',
  }
}

export function unclosed(file: SourceFile, offset: number): Problem {
  return {
    ...{ rule: 'comment-unclosed', severity: 'error', file: file.path, offset, length: 4 },
    message: 'This comment is not closed where it stands, so it would be public, or take what follows with it.',
    hint: 'Close it with "-->" in the same paragraph, list item, quotation or cell.',
  }
}

export function malformed(file: SourceFile, text: string, offset: number): Problem {
  return {
    rule: 'attribute-malformed',
    severity: 'error',
    file: file.path,
    offset,
    length: text.length,
    message: `"${text}" is not an option: an option is written name="value".`,
    hint: 'Check the quotes and the equals sign.',
  }
}

export function second(file: SourceFile, offset: number): Problem {
  return {
    rule: 'slide-comment-second',
    severity: 'error',
    file: file.path,
    offset,
    length: 1,
    message: 'The slide has a second ".slide:" comment, so which one holds would depend on their order.',
    hint: 'Put all options into one comment, or add the "---" that should separate two slides.',
  }
}
