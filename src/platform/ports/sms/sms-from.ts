import { z } from 'zod'
import { failover } from './failover.ts'
import { farazsms, ippanel } from './ippanel.ts'
import { kavenegar } from './kavenegar.ts'
import { offlineSms } from './offline.ts'
import type { SmsPort } from './port.ts'
import { smsIr } from './sms-ir.ts'

const Drivers = z.enum(['offline', 'kavenegar', 'sms.ir', 'ippanel', 'farazsms'])
type Driver = z.infer<typeof Drivers>

export interface SmsSettings {
  /** One provider, or several in the order in which they are tried: `kavenegar,sms.ir`. */
  readonly SMS_DRIVER: string
  /** The line of all providers that are not named apart. */
  readonly SMS_SENDER?: string | undefined
  readonly KAVENEGAR_KEY?: string | undefined
  readonly SMS_IR_KEY?: string | undefined
  readonly IPPANEL_KEY?: string | undefined
  readonly FARAZSMS_KEY?: string | undefined
  /**
   * Our template names and what each provider calls them, as JSON:
   * `{"auth.code":{"kavenegar":{"name":"city-code","tokens":{"token":"code"}},"sms.ir":123456,"ippanel":"abc"}}`
   */
  readonly SMS_TEMPLATES?: string | undefined
}

const Tokens = z.partialRecord(z.enum(['token', 'token2', 'token3', 'token10', 'token20']), z.string())
const Templates = z.record(
  z.string(),
  z.object({
    kavenegar: z.object({ name: z.string(), tokens: Tokens }).optional(),
    'sms.ir': z.number().optional(),
    ippanel: z.string().optional(),
    farazsms: z.string().optional(),
  }),
)

/** The SMS port the operator wants: nothing, one provider, or several behind one another. */
export function smsFrom(settings: SmsSettings): SmsPort {
  const [first = offlineSms, ...others] = z
    .array(Drivers)
    .parse(settings.SMS_DRIVER.split(',').map((name) => name.trim()))
    .map((driver) => makers[driver](settings))
  return others.length === 0 ? first : failover(first, ...others)
}

const makers: Readonly<Record<Driver, (settings: SmsSettings) => SmsPort>> = {
  offline: () => offlineSms,
  kavenegar: (settings) =>
    kavenegar({
      key: settings.KAVENEGAR_KEY ?? '',
      sender: settings.SMS_SENDER,
      templates: named(settings, 'kavenegar'),
    }),
  'sms.ir': (settings) =>
    smsIr({ key: settings.SMS_IR_KEY ?? '', sender: settings.SMS_SENDER, templates: named(settings, 'sms.ir') }),
  ippanel: (settings) =>
    ippanel({
      key: settings.IPPANEL_KEY ?? '',
      sender: settings.SMS_SENDER ?? '',
      templates: named(settings, 'ippanel'),
    }),
  farazsms: (settings) =>
    farazsms({
      key: settings.FARAZSMS_KEY ?? '',
      sender: settings.SMS_SENDER ?? '',
      templates: named(settings, 'farazsms'),
    }),
}

type Known = z.infer<typeof Templates>[string]

/** What one provider calls our templates. */
function named<Name extends keyof Known>({ SMS_TEMPLATES = '{}' }: SmsSettings, provider: Name) {
  const all = Object.entries(Templates.parse(JSON.parse(SMS_TEMPLATES)))
  const known: Record<string, NonNullable<Known[Name]>> = {}
  for (const [template, names] of all) {
    const name = names[provider]
    if (name !== undefined) known[template] = name
  }
  return known
}
