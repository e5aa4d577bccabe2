import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where browsers of the Chromium family are installed, beside what the path of programs says. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The program of a browser: the one in `CHROMIUM_PATH`, else an installed one, else the one that comes as an npm
 * package (Linux only; unpacked at first use).
 * @throws when there is none, with what to do about it
 */
export async function findBrowser(environment: Environment = process.env): Promise<string> {
  const { CHROMIUM_PATH: wanted } = environment
  if (wanted) {
    if (isProgram(wanted)) return wanted
    throw new Error(`CHROMIUM_PATH is ${wanted}, and there is no program there.`)
  }
  return installedBrowser(environment) ?? (await packedBrowser())
}

/** Whether a person said, on their own machine, that they do without. In CI nobody can say so. */
export const isDoneWithout = ({ BROWSER, CI }: Environment = process.env): boolean => BROWSER === 'skip' && !CI

function installedBrowser({ PATH = '' }: Environment) {
  const folders = PATH.split(delimiter)
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usual].find(isProgram)
}

async function packedBrowser() {
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } catch (error) {
    throw new Error(
      'No browser was found. Install Chromium or Chrome, or name one in CHROMIUM_PATH. BROWSER=skip does without (not in CI).',
      { cause: error },
    )
  }
}

function isProgram(path: string) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
