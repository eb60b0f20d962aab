/** Tasks in a list, as GitHub writes them: a box that is drawn, a state that is said, and nothing that could be pressed. */
import type { Tokens } from 'marked'
import type { DeckToken } from '../../deck/model'
import type { Strings } from '../../strings/strings'
import { attributes, type Html, html } from '../html'

/** Of an item of a list: what a comment gives it, and whether it is a task. */
export function itemAttributes(item: Tokens.ListItem): Html {
  const { class: classes, ...options } = (item as DeckToken).attributes ?? {}
  const state = [item.task && 'task', item.task && item.checked && 'done']
  return attributes({ class: [...state, classes].filter(Boolean).join(' '), ...options })
}

export function taskBox(isDone: boolean, { taskDone, taskOpen }: Strings['page']): Html {
  const words = isDone ? taskDone : taskOpen
  return html`<span class="task-box"><span class="visually-hidden sign">[${words}] </span></span>`
}
