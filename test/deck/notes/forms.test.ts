import { describe, expect, it } from 'vitest'
import { renderNotes } from '../../../src/pages/notes'
import { NOTES_FORMS } from '../../fixtures/notes-forms'
import { publicText, readSlide } from '../../fixtures/section'

const REFUSED = [
  '**Note:** PRIVATE',
  '**Note**: PRIVATE',
  '*Notes :* PRIVATE',
  '__note__ : PRIVATE',
  '`Note:` PRIVATE\n\n- Note: PRIVATE',
  '- note: PRIVATE',
  '+ Notes: PRIVATE',
  '3. Note: PRIVATE',
  '> Note: PRIVATE',
  '### Note: PRIVATE',
  '### Speaker notes\n\nPRIVATE',
  'Speaker notes: PRIVATE',
  'Speaker’s Note: PRIVATE',
  'PRESENTER NOTES\nPRIVATE',
  'My notes: PRIVATE',
  'Notes\n\nPRIVATE',
  '**Notes**\n\nPRIVATE',
  '[Note:]{.muted} PRIVATE',
  '<b>Note:</b> PRIVATE',
  '&nbsp;Note: PRIVATE',
  '&#78;ote: PRIVATE',
  'Ｎｏｔｅ: PRIVATE',
  'Note﹕ PRIVATE',
  'Note∶ PRIVATE',
  '.notes: PRIVATE',
  ':::notes\nPRIVATE\n:::',
  '::: {.notes}\nPRIVATE\n:::',
  '::::: {.x .notes}\nPRIVATE\n:::::',
  '<aside class="notes">PRIVATE</aside>\n\nMore.',
  '<aside class=notes>\n\nPRIVATE\n\n</aside>\n<!-- .slide: id="x" -->',
  '<aside class="notes">PRIVATE',
  '<div class="notes">PRIVATE</div>',
  '<Notes>PRIVATE</Notes>',
  '<b>\nNote: PRIVATE\n</b>',
  '^ PRIVATE',
  '\\note{PRIVATE}',
]

const PUBLIC = [
  'Note the year on the axis.',
  'Footnote: the year is that of the report.',
  'The note: it came by telegram.',
  'Notebooks: three. Noted: none.',
  'A [note](https://example.org): read it.',
  '```text\nNote: in code\n```',
  '- one\n  ```text\n  note: in code in a list\n  ```',
  'Note 3: the third one.',
  '| Note: | x |\n|---|---|\n| Notes: | y |',
  '```mermaid\nsequenceDiagram\n  accTitle: A\n  accDescr: B\n  Note over A: words\n```',
]

describe('notes', () => {
  it.each(NOTES_FORMS)('are read from %j and are not public', (form) => {
    const { deck, slides, errors } = readSlide(`Words for all.\n\n${form}`)
    expect(errors).toEqual([])
    expect(publicText(deck)).not.toContain('PRIVATE')
    expect(renderNotes(deck).get(slides[0]?.id ?? '')?.text).toContain('PRIVATE')
  })

  it.each(REFUSED)('nearly written, %j, are an error', (form) => {
    expect(readSlide(`Words for all.\n\n${form}`).errors).not.toEqual([])
  })

  it.each(REFUSED)('nearly written in the text for readers, %j, are an error', (form) => {
    expect(readSlide(`Words.\n\nHandout:\nWords for all.\n\n${form}`).errors).not.toEqual([])
  })

  it.each(PUBLIC)('are not taken from %j', (words) => {
    const { slides, errors } = readSlide(words)
    expect(errors).toEqual([])
    expect(slides[0]?.notes).toEqual([])
  })

  it('may have any of these forms in themselves', () => {
    const { errors } = readSlide('Words.\n\nNote:\nWords.\n\n**Note:** more.\n\n- Note: more.\n\n::: notes\nmore\n:::')
    expect(errors).toEqual([])
  })
})
