/** Makes sure that there is a Chromium to test and draw with, installing one if need be. */
import { installChromium } from '../chromium/install'

export async function runCommand(): Promise<void> {
  console.log(`Chromium: ${installChromium()}`)
}
