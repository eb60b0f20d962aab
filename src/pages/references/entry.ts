/** An entry of the references as the citation style set it. */

import type { EntryMark, EntryRun, Reference } from '../../deck/model'
import { type Html, html } from '../html'

/** For screens: the title leads to the source's page, or all of the entry where the style prints no title. */
export function linkedEntry(reference: Reference): Html {
  const titled = reference.entry.some(({ marks }) => marks.includes('title'))
  const isLink = ({ marks }: EntryRun) => !titled || marks.includes('title')
  const stretches: { linked: boolean; runs: EntryRun[] }[] = []
  for (const run of reference.entry) {
    const linked = isLink(run)
    const last = stretches.at(-1)
    if (last?.linked === linked) last.runs.push(run)
    else stretches.push({ linked, runs: [run] })
  }
  return html`${stretches.map(({ linked, runs }) => {
    if (linked && reference.url) return html`<a href="${reference.url}">${runs.map(setRun)}</a>`
    return html`${runs.map((run) => runWithAddress(run, reference.url))}`
  })}`
}

/** For paper, where addresses are printed: those of the style are links, a title is none. */
export const plainEntry = ({ entry, url }: Reference): Html => html`${entry.map((run) => runWithAddress(run, url))}`

/** Whether the style prints the address itself. */
export const hasAddress = ({ entry }: Reference): boolean => entry.some(({ marks }) => marks.includes('address'))

/** An address breaks before its parts rather than anywhere. */
export const breakable = (url: string): Html[] =>
  url.split(/(?<=[^/:]\/)/).map((part, index) => html`${index > 0 && html`<wbr>`}${part}`)

function runWithAddress(run: EntryRun, url: string | undefined): Html {
  if (!run.marks.includes('address') || !url) return setRun(run)
  const own = /^https?:\/\//.test(run.text) ? run.text : url
  return html`<a class="address" href="${own}">${breakable(run.text)}</a>`
}

const SET: Partial<Record<EntryMark, (text: Html) => Html>> = {
  italic: (text) => html`<i>${text}</i>`,
  bold: (text) => html`<b>${text}</b>`,
  sup: (text) => html`<sup>${text}</sup>`,
  sub: (text) => html`<sub>${text}</sub>`,
  'small-caps': (text) => html`<span class="small-caps">${text}</span>`,
}

const setRun = ({ text, marks }: EntryRun): Html =>
  marks.reduceRight((inner, mark) => SET[mark]?.(inner) ?? inner, html`${text}`)
