/** A short polite message for screen readers, whatever it is about. */
import { element, openDialog, PART, partOf } from './element'

const CLASS = 'stage-status'

/** What was said since the last frame, by what it is about. */
const said = new Map<string, string>()

/**
 * Says something once, politely. What is said in one go is one message, or the last would be all that is heard; of what
 * is said about the same only the last. An open dialog silences the page around it, so it says it itself.
 */
export function announce(text: string, about = text): void {
  // None of it is to be seen, and the next slide does not wait for it.
  if (said.size === 0) afterPaint(say)
  said.delete(about)
  said.set(about, text)
}

/** Takes back what was said before: something else begins. */
export function announceNothing(): void {
  said.clear()
  show('')
}

function say(): void {
  const sentences = [...said.values()]
  said.clear()
  // Taken back meanwhile, or said with what was announced before.
  if (sentences.length === 0) return
  show(sentences.map((each, index) => (sentences[index + 1] ? ended(each) : each)).join(' '))
}

function show(words: string): void {
  const status = openDialog()?.querySelector(`.${CLASS}`) ?? partOf(`.${CLASS}`)
  if (status) status.textContent = words
}

const ended = (sentence: string) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`)

/** Where `announce` says it in a page or a dialog of its own. */
export const statusPlace = (): HTMLElement =>
  element('p', { class: `${PART} ${CLASS} visually-hidden`, role: 'status' })

/** Calls `work` when the next frame has been painted; at once in a window that is not seen, which paints none. */
export function afterPaint(work: () => void): void {
  if (document.hidden) work()
  else requestAnimationFrame(() => setTimeout(work))
}
