/** Phones that are in the talk, under `npm start -- --remote` only: which one drives, handing over, shutting out. */

import { PHONES, type PhoneInList, type PhoneListRequest, readPhones } from '../../remote/protocol/phone-list'
import { inInterfaceLanguage } from '../../strings/browser/language-marks'
import * as strings from '../../strings/browser/speaker'
import { adoptStyles } from '../../ui/adopt-styles'
import { announce } from '../../ui/announce'
import { element } from '../../ui/element'
import styles from './phones.css?inline'

/** The part of Vite's `import.meta.hot` that is used. */
interface Hot {
  on(event: string, listen: (data: unknown) => void): void
  send(event: string, data?: unknown): void
}

/** Shows the phones in `place` as long as there are any, as the development server tells them. */
export function startPhones(hot: Hot, place: HTMLElement): void {
  adoptStyles('speaker', styles)
  const ask = (what: PhoneListRequest) => hot.send(PHONES, what)
  const list = element('ul')
  const all = button(strings.revokeAllAndCode, strings.revokeAll, () => ask({ do: 'revoke' }))
  const section = phonesSection(list, all)
  place.after(section)
  let shown = ''
  hot.on(PHONES, (data) => {
    const phones = readPhones(data)
    const told = phones.map(wordsOf).join('. ')
    if (told === shown) return
    shown = told
    announce(told || strings.noPhone)
    const held = focused(section)
    section.hidden = phones.length === 0
    list.replaceChildren(...phones.map((phone) => item(phone, ask)))
    if (held) refocus(section, held)
  })
  // Also when the server is back.
  hot.on('vite:ws:connect', () => ask({ do: 'list' }))
  ask({ do: 'list' })
}

const phonesSection = (...content: Node[]) =>
  element(
    'section',
    { class: 'phones', 'aria-label': strings.phones, hidden: '', ...inInterfaceLanguage() },
    ...content,
  )

function wordsOf({ number, driving, there }: PhoneInList): string {
  if (!there) return strings.phoneIsAway(number)
  return driving ? strings.phoneDrives(number) : strings.phoneLooksOn(number)
}

function item(phone: PhoneInList, ask: (what: PhoneListRequest) => void): HTMLElement {
  const { number, driving } = phone
  const words = element('span', {}, wordsOf(phone))
  const drive = button(strings.letPhoneDrive(number), strings.letDrive, () => ask({ do: 'drive', number }))
  const end = button(strings.revokePhone(number), strings.revoke, () => ask({ do: 'end', number }))
  return element('li', {}, words, ...(driving ? [] : [drive]), end)
}

/** The visible words are part of the name, so that it can be spoken (WCAG 2.5.3). */
function button(name: string, words: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: 'quiet', 'aria-label': name }, words)
  made.addEventListener('click', act)
  return made
}

const focused = (section: HTMLElement) =>
  section.contains(document.activeElement) ? document.activeElement?.getAttribute('aria-label') : undefined

/** The same button where it still is, else the first one: the focus is not lost with the list. */
function refocus(section: HTMLElement, name: string): void {
  const buttons = [...section.querySelectorAll('button')]
  const same = buttons.find((each) => each.getAttribute('aria-label') === name)
  ;(same ?? buttons[0])?.focus()
}
