/** The notes that the script has to have, in every form that puts words of its own between theirs. */
import { decodeHTML } from 'entities'
import { expect, it } from 'vitest'
import type { Deck } from '../../../src/deck/model'
import { parseDeck } from '../../../src/deck/parse'
import { slidesOf } from '../../../src/deck/slides-of'
import { renderScript } from '../../../src/pages/printed/speaker-script'
import { expectedOf } from '../../../src/print/expected'
import type { Reading } from '../../../src/print/read-back/read-document'
import { checkPdfNotes } from '../../../src/print/rules/notes'
import { lectureDeck } from '../../fixtures/deck'

/** The lecture, one slide of which has these notes. */
function withNotes(notes: string): Deck {
  const files = lectureDeck().map((file) =>
    file.path.endsWith('03-question.md')
      ? { ...file, text: file.text.replace(/\nNote:[\s\S]*$/, () => `\nNote:\n${notes}\n`) }
      : file,
  )
  const { deck, problems } = parseDeck(files)
  return deck ?? expect.fail(problems.map(({ message }) => message).join(' '))
}

/** The script as its tags would say it. */
function scriptOf(deck: Deck): string {
  const html = renderScript(deck, () => ({ svg: '' })).text
  const apart = html.replace(/<\/?(?:p|li|t[dhr]|b|sup|ins|mark|div|h\d|section|br)\b[^>]*>/g, ' ')
  return decodeHTML(apart.replace(/<[^>]+>/g, '')).replace(/\s+/g, ' ')
}

function faultsIn(deck: Deck, said: string): string[] {
  const slides = slidesOf(deck).map(({ id }) => id)
  return checkPdfNotes({ tags: [{ words: said }], pages: [] } as unknown as Reading, expectedOf(deck, slides, 'script'))
}

const FORMS = [
  ['a prompt in the middle', 'First look, then [ask who spoke]{.prompt minutes="0.5"} and gather the answers.'],
  ['a source in the middle', 'The ferry [@R02] sails since then [@R03; @R04] and still gathers people.'],
  ['a correction', 'The notice has [oppen]{.ring fix="open"} and nobody gathers why.'],
  ['a mark', 'What [will rest]{.ring} and [what waits]{.under} gathers dust.'],
  ['a foreign word', 'They call it [берег]{lang="ru"} where it gathers people.'],
  ['a list', '- one [@R02] of two\n- two of two\n\n  with a word that gathers\n- three'],
  ['a table', '| What | When |\n|---|---|\n| gathers | now |\n| goes | then |'],
  ['signs and tags', 'Water is H<sub>2</sub>O &amp; *that* `is` **all** that<br>gathers \\* here.'],
] as const

it.each(FORMS)('are found with %s', (_, notes) => {
  const deck = withNotes(notes)
  expect(faultsIn(deck, scriptOf(deck))).toEqual([])
})

it.each(FORMS)('are missed with %s when a word is', (_, notes) => {
  const deck = withNotes(notes)
  expect(faultsIn(deck, scriptOf(deck).replace(/gathers?/g, ''))).toEqual([
    'The notes of "question" are not all in the script.',
  ])
})

it('are missed when their order is another', () => {
  const deck = withNotes('Whoever asked [@R02] sails and [ask who]{.prompt minutes="1"} gathers.')
  expect(
    faultsIn(deck, scriptOf(deck).replace('Whoever asked', 'gathers').replace('gathers.', 'Whoever asked')),
  ).toHaveLength(1)
})
