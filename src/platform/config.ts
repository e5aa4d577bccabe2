import { z } from 'zod'
import { settings } from './settings.ts'
import { Trouble } from './trouble.ts'

/** Everything the environment may say about this house. Anything it leaves out has a value that works. */
const Config = z.object(settings).superRefine((config, context) => {
  for (const [name, needed] of missingBeside(config)) {
    context.addIssue({ code: 'custom', path: [name], message: `is needed when ${needed}` })
  }
})

export type Config = z.infer<typeof Config>

/**
 * Reads the settings from the environment. An empty value counts as none, as it does in most `.env` files.
 * Wrong values are told all at once, a line for each.
 * @throws {Trouble} naming every variable that cannot be used
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '')
  const { data, error } = Config.safeParse(Object.fromEntries(given))
  if (data) return data

  const lines = error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}${present(given, path[0])}`)
  throw new Trouble(['Some settings cannot be used:', ...lines, 'docs/configure.md lists them all.'].join('\n'))
}

/** Which settings make no sense without others. */
const companions: readonly (readonly [
  name: keyof typeof settings,
  value: string,
  needed: readonly (keyof typeof settings)[],
])[] = [
  ['FILES_STORE', 's3', ['S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY']],
  ['SMS_DRIVER', 'kavenegar', ['KAVENEGAR_KEY']],
  ['SMS_DRIVER', 'sms.ir', ['SMS_IR_KEY']],
  ['SMS_DRIVER', 'ippanel', ['IPPANEL_KEY', 'SMS_SENDER']],
  ['SMS_DRIVER', 'farazsms', ['FARAZSMS_KEY', 'SMS_SENDER']],
  ['MAIL_DRIVER', 'smtp', ['SMTP_URL', 'MAIL_FROM']],
  ['MESSENGER_DRIVER', 'bale', ['BALE_TOKEN']],
  ['PAYMENT_DRIVER', 'zarinpal', ['ZARINPAL_MERCHANT']],
]

function missingBeside(config: z.infer<z.ZodObject<typeof settings>>): [name: string, needed: string][] {
  const wanted = companions.filter(([name, value]) => String(config[name]).split(',').includes(value))
  return wanted.flatMap(([name, value, needed]) =>
    needed.filter((other) => config[other] === undefined).map((other): [string, string] => [other, `${name}=${value}`]),
  )
}

/** The value as it was given, except where it is a secret. */
function present(given: readonly [string, string | undefined][], name: PropertyKey | undefined) {
  const value = given.find(([key]) => key === name)?.[1]
  if (value === undefined || /KEY|TOKEN|SECRET|URL/.test(String(name))) return ''
  return `, not "${value}"`
}

/** The settings as a table in Markdown; `docs/configure.md` carries it and a test compares. */
export function tableOfSettings(): string {
  const lines = Object.entries(settings).map(([name, schema]) => {
    const { description = '', standard = '' } = schema.meta() ?? {}
    return `| \`${name}\` | ${standard === '' ? '' : `\`${String(standard)}\``} | ${description} |`
  })
  return ['| Setting | Without it | Meaning |', '| --- | --- | --- |', ...lines].join('\n')
}
