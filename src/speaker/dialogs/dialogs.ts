/** What the speaker page asks and shows in a sheet: resetting, minutes used, keys. */

import { clockTime } from '../../talk/clock-time'
import { type TimingRow, timingCsv, timingTotals } from '../../talk/timing-report'
import { showDialog } from '../../ui/dialog'
import { element } from '../../ui/element'
import { isCharacter, KEYS } from '../../ui/keys'
import { type Commands, OWN_KEYS } from '../keys'

const MINUTE = 60_000

/** Asks before what was counted is lost. */
export function askReset(elapsed: number, reset: () => void): void {
  const yes = element('button', { class: 'strong' }, 'Reset')
  const form = element('form', { class: 'ask', method: 'dialog' }, yes, element('button', {}, 'Keep counting'))
  showDialog(
    'reset',
    'Reset the clock?',
    element('p', {}, `It stands at ${clockTime(elapsed)}. The minutes of each slide are lost, too.`),
    form,
  )
  yes.addEventListener('click', reset)
  yes.focus()
}

/** Planned against used minutes, slide by slide, to be kept as a file. */
export function showTimingReport(rows: readonly TimingRow[]): void {
  const save = element('button', { type: 'button', class: 'strong' }, 'Save as CSV')
  save.addEventListener('click', () => saveFile(timingCsv(rows)))
  const total = timingTotals(rows)
  const head = ['Slide', 'Planned', 'Used', 'Difference'].map((name) => element('th', { scope: 'col' }, name))
  const sum = element('tfoot', {}, line('Together', total))
  const body = element('tbody', {}, ...rows.map((row) => line(row.headline, row)))
  const table = element('table', { class: 'account' }, element('thead', {}, element('tr', {}, ...head)), body, sum)
  showDialog('account', 'Minutes used', element('div', { class: 'ask' }, save), table).classList.add('wide')
}

function line(name: string, { planned, actual }: { planned: number; actual: number }): HTMLElement {
  const apart = (actual - planned) * MINUTE
  const cells = [
    clockTime(planned * MINUTE),
    clockTime(actual * MINUTE),
    `${apart >= 1000 ? '+' : ''}${clockTime(apart)}`,
  ]
  return element('tr', {}, element('th', { scope: 'row' }, name), ...cells.map((cell) => element('td', {}, cell)))
}

/** Through a link: a download needs no permission of the content policy. */
function saveFile(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const day = new Date().toISOString().slice(0, 10)
  element('a', { href: address, download: `minutes-${day}.csv` }).click()
  setTimeout(() => URL.revokeObjectURL(address), MINUTE)
}

/** The keys of this page. */
export function showHelp(commands: Commands): void {
  const rows = [...KEYS, ...OWN_KEYS].filter(({ command }) => commands[command])
  const cap = (key: string) =>
    element(
      'kbd',
      {},
      isCharacter(key) ? key.toUpperCase() : key.replace(/^(Arrow|Page)/, (part) => (part === 'Page' ? 'Page ' : '')),
    )
  const body = rows.map(({ keys, label }) => {
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      element('td', {}, ...keys.flatMap((key) => [cap(key), ' '])),
    )
  })
  showDialog('help', 'Keys', element('table', {}, element('tbody', {}, ...body)))
}
