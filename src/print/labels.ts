/**
 * Chromium gives no tag to a number that a style sheet counts: here each becomes the marker of an element, which it tags
 * as `Lbl`, and looks as it did. All functions here run in the page that is printed.
 */
import { inPage } from '../chromium/in-page'

function labelItems(): void {
  for (const item of document.querySelectorAll<HTMLElement>('li')) {
    const holder = [item, ...item.querySelectorAll<HTMLElement>(':scope > *')].find(isCounted)
    if (holder) replace(holder, String(numberOf(item, getComputedStyle(holder, '::before').content)))
    const marker = getComputedStyle(item, '::marker').content
    if (marker.includes('counter(')) mark(item, String(numberOf(item, marker)), marker)
  }
  const sheet = document.createElement('style')
  sheet.textContent = '@layer overrides { .labelled::before { content: none } .labelled::marker { content: normal } }'
  document.head.append(sheet)
}

function isCounted(element: Element): boolean {
  return getComputedStyle(element, '::before').content.includes('counter(')
}

/** What a counter of the list has come to at an item: the list's own, or one that begins at 1. */
function numberOf(item: HTMLElement, content: string): number {
  const items = [...(item.parentElement?.children ?? [])].filter((each) => each.tagName === 'LI')
  if (!content.includes('list-item')) return items.indexOf(item) + 1
  let number = Number(item.parentElement?.getAttribute('start') ?? 1) - 1
  for (const each of items.slice(0, items.indexOf(item) + 1)) number = Number(each.getAttribute('value') ?? number + 1)
  return number
}

/** Its number in front of it as an element that looks like what the style sheet put there. */
function replace(holder: HTMLElement, number: string): void {
  const looks = ['position', 'left', 'top', 'margin', 'padding', 'font', 'letterSpacing', 'color', 'flex'] as const
  const style = getComputedStyle(holder, '::before')
  const label = document.createElement('span')
  for (const look of looks) label.style[look] = style[look]
  // An item of no list is none.
  label.setAttribute('role', 'presentation')
  label.style.display = 'list-item'
  label.style.listStyle = `inside "${number}"`
  holder.classList.add('labelled')
  holder.prepend(label)
}

function mark(item: HTMLElement, number: string, content: string): void {
  const rest = /"([^"]*)"\s*$/.exec(content)?.[1] ?? ''
  item.style.listStyleType = `"${number}${rest}"`
  item.classList.add('labelled')
}

/** Gives every number of a list that a style sheet counts an element. */
export const labelLists = inPage(labelItems, [isCounted, numberOf, replace, mark])
