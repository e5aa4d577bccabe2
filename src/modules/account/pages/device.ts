import type { Text } from '#platform/locale.ts'
import type { Device } from '../rules.ts'
import { accountWords } from '../words/account.ts'

/** «Firefox on Android», and what is not known said as such. */
export const deviceText = ({ browser, system }: Device): Text =>
  browser === '' && system === ''
    ? accountWords.unknownDevice
    : accountWords.on(named(browser, accountWords.unknownBrowser), named(system, accountWords.unknownSystem))

const named = (name: string, otherwise: Text): Text => (name === '' ? otherwise : { fa: name, en: name })
