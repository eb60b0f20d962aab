/** The phone's page: two large buttons, notes, clock. Everything it shows and asks goes over one sealed connection. */
import './remote.css'
import type { PhoneRequest } from '../protocol/phone-messages'
import { readKey } from '../protocol/sealed'
import { parts } from './elements'
import { findKey, forgetKey, storeKey } from './key'
import { type ConnectionState, Link } from './link'
import { isBlack, isClockRunning, setClock, showClock, showConnection, showView } from './show'

const page = document.documentElement
let key = findKey()

const link = new Link({
  key: () => key ?? new Uint8Array(32),
  onNews: (news) => {
    if (news.type === 'view') showView(news.view)
    if (news.type === 'time') setClock(news.clock)
    if (news.type !== 'paired') return
    key = readKey(news.key)
    storeKey(news.key)
  },
  onState: showState,
})

if (key) link.connect()
else showConnection('refused')

parts.forward.addEventListener('click', () => request({ do: 'next' }))
parts.previous.addEventListener('click', () => request({ do: 'previous' }))
parts.black.addEventListener('click', () => request({ do: 'black', on: !isBlack() }))
parts.run.addEventListener('click', () => request({ do: isClockRunning() ? 'pause' : 'start' }))
parts.reset.addEventListener('click', () => request({ do: 'reset' }))
parts.answer.addEventListener('click', () => {
  if (page.dataset.standing === 'elsewhere') link.connect()
  else request({ do: 'drive' })
})
// Keys of a clicker that is paired with the phone.
document.addEventListener('keydown', (event) => {
  if (event.key === 'PageDown' || event.key === 'ArrowRight') request({ do: 'next' })
  if (event.key === 'PageUp' || event.key === 'ArrowLeft') request({ do: 'previous' })
})

// Words that do not fit are read with the arrow keys, too.
parts.words.tabIndex = 0
addEventListener('hashchange', () => location.reload())
addEventListener('online', hurry)
document.addEventListener('visibilitychange', hurry)
setInterval(showClock, 1000)

function request(what: PhoneRequest): void {
  // A short buzz confirms the touch where the phone can do that.
  if (link.request(what)) navigator.vibrate?.(12)
}

function showState(state: ConnectionState): void {
  if (state === 'refused') forgetKey()
  showConnection(state)
}

function hurry(): void {
  const waits = page.dataset.standing === 'reconnecting' || page.dataset.standing === 'connecting'
  if (waits && document.visibilityState === 'visible') link.hurry()
}
