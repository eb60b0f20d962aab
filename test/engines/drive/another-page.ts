import type { Tab } from './engine'
import { until } from './until'

/**
 * Leads a window to another document and returns once that is there: WebDriver's commands may return while the page before
 * still answers, and whatever was pressed then would be lost with it. An `address` that differs in its hash alone leads to
 * no other document.
 */
export async function anotherPage(
  tab: Pick<Tab, 'evaluate'>,
  lead: () => Promise<unknown>,
  address = '',
): Promise<void> {
  await until(
    tab,
    (to) => {
      const stays = to.includes('#') && to.split('#')[0] === location.href.split('#')[0]
      if (!stays) document.documentElement.dataset.left = ''
      return true
    },
    address,
  )
  await lead()
  await until(tab, () => !('left' in document.documentElement.dataset))
}
