/** A short polite message for screen readers, whatever it is about. */
import { element, openDialog, PART, partOf } from './element'

const CLASS = 'stage-status'

/** What was said since the last turn of the browser, by what it is about. */
const said = new Map<string, string>()

/**
 * Says something once, politely. What is said in one go is one message, or the last would be all that is heard; of what
 * is said about the same only the last. An open dialog silences the page around it, so it says it itself.
 */
export function announce(text: string, about = text): void {
  if (said.size === 0) queueMicrotask(say)
  said.delete(about)
  said.set(about, text)
}

/** Takes back what was said before: something else begins. */
export function announceNothing(): void {
  said.clear()
  say()
}

function say(): void {
  const status = openDialog()?.querySelector(`.${CLASS}`) ?? partOf(`.${CLASS}`)
  const sentences = [...said.values()]
  said.clear()
  if (status) status.textContent = sentences.map((each, index) => (sentences[index + 1] ? ended(each) : each)).join(' ')
}

const ended = (sentence: string) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`)

/** Where `announce` says it in a page or a dialog of its own. */
export const statusPlace = (): HTMLElement =>
  element('p', { class: `${PART} ${CLASS} visually-hidden`, role: 'status' })
