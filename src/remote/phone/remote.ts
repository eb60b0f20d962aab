/** The phone's page: two large buttons, notes, clock. Everything it shows and asks goes over one sealed connection. */
import './remote.css'
import type { PhoneAsk } from '../protocol/phone-messages'
import { readKey } from '../protocol/sealed'
import { parts } from './elements'
import { findKey, forgetKey, keepKey } from './key'
import { Link, type Standing } from './link'
import { isBlack, isRunning, setClock, show, showClock, showStanding } from './show'

const page = document.documentElement
let key = findKey()

const link = new Link({
  key: () => key ?? new Uint8Array(32),
  hear: (news) => {
    if (news.type === 'view') show(news.view)
    if (news.type === 'time') setClock(news.clock)
    if (news.type !== 'paired') return
    key = readKey(news.key)
    keepKey(news.key)
  },
  stand,
})

if (key) link.connect()
else showStanding('refused')

parts.forward.addEventListener('click', () => ask({ do: 'next' }))
parts.previous.addEventListener('click', () => ask({ do: 'previous' }))
parts.black.addEventListener('click', () => ask({ do: 'black', on: !isBlack() }))
parts.run.addEventListener('click', () => ask({ do: isRunning() ? 'pause' : 'start' }))
parts.reset.addEventListener('click', () => ask({ do: 'reset' }))
parts.answer.addEventListener('click', () => {
  if (page.dataset.standing === 'elsewhere') link.connect()
  else ask({ do: 'drive' })
})
// What a clicker that is paired with the phone sends.
document.addEventListener('keydown', (event) => {
  if (event.key === 'PageDown' || event.key === 'ArrowRight') ask({ do: 'next' })
  if (event.key === 'PageUp' || event.key === 'ArrowLeft') ask({ do: 'previous' })
})

// Words that do not fit are read with the arrow keys, too.
parts.words.tabIndex = 0
addEventListener('hashchange', () => location.reload())
addEventListener('online', hurry)
document.addEventListener('visibilitychange', hurry)
setInterval(showClock, 1000)

function ask(what: PhoneAsk): void {
  // The thumb feels that it was heard; where the phone can do that.
  if (link.ask(what)) navigator.vibrate?.(12)
}

function stand(standing: Standing): void {
  if (standing === 'refused') forgetKey()
  showStanding(standing)
}

function hurry(): void {
  const waits = page.dataset.standing === 'reconnecting' || page.dataset.standing === 'connecting'
  if (waits && document.visibilityState === 'visible') link.hurry()
}
