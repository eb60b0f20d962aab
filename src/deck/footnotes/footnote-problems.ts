/** What may be wrong with a footnote, said to its author. */
import type { ProblemText } from '../problem'

export const missing = (label: string, known: string): ProblemText => ({
  rule: 'footnote-undefined',
  message: `No line of this file has the text of the footnote "[^${label}]", so its mark would lead nowhere.`,
  hint: `${known} Add a line "[^${label}]: The text.", or write it in the line: ^[The text.]. A backslash before "[" makes it text.`.trim(),
})

export const empty = (label: string): ProblemText => ({
  rule: 'footnote-undefined',
  message: `The footnote "[^${label}]" has no words.`,
  hint: 'Write them behind the colon; further paragraphs are set in by four spaces.',
})

export const unused = (label: string): ProblemText => ({
  rule: 'footnote-unused',
  message: `No mark "[^${label}]" of this file leads to this text, so it would appear nowhere.`,
  hint: 'Put its mark where the note belongs, or delete it. Labels hold within one file.',
})

export const second = (label: string): ProblemText => ({
  rule: 'footnote-second',
  message: `The file has a text for "[^${label}]" already, further up, so this one would appear nowhere.`,
  hint: 'Give one of the two another label.',
})

export const PRIVATE: ProblemText = {
  rule: 'footnote-private',
  message:
    'The text of this footnote stands below "Note:" or on a draft, where all is private; its mark would make it public.',
  hint: 'Write the text above "Note:", on a slide that is shown.',
}

const place = (message: string, hint: string): ProblemText => ({ rule: 'footnote-place', message, hint })

export const IN_HEADLINE = place(
  'A headline is words: lists, links, addresses and bookmarks have it without its footnote.',
  'Put the mark into the text of the slide.',
)
export const IN_WORDS = place(
  '"Figure:" says a figure in words, and has no foot at which a note could stand.',
  'Say it there, or put the mark into the text of the slide or under "Handout:".',
)
export const IN_COLLATION = place(
  'A collation sets its texts word against word, and a mark is none of their words.',
  'Write a paragraph behind the blockquote: it is a note on that wording.',
)
export const IN_LINK = place(
  'The mark of a footnote is a link, and stands in another one here: only one could be followed.',
  'Put the mark behind the link.',
)
export const IN_CREDIT = place(
  'A credit line is a note itself.',
  'Say it in the credit line, or mark words of the slide.',
)
export const IN_FOOTNOTE = place(
  'A footnote stands in a footnote, where no foot is left.',
  'Make one text of the two, or mark words of the slide.',
)
export const NESTED_TEXT = place(
  'The text of a footnote stands in a list, a quotation or another text, where it would be taken for a part of it.',
  'Put it on a line of its own that begins at the margin, with an empty line before it.',
)
