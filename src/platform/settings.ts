import { z } from 'zod'

const smsDrivers = ['offline', 'kavenegar', 'sms.ir', 'ippanel', 'farazsms'] as const

/** The one list of what an operator may set. Each says what it means and what holds without it. */
export const settings = {
  PORT: number('must be a port, a whole number from 0 to 65535', 0, 65_535)
    .default(3000)
    .meta({ standard: '3000', description: 'The port to listen on. 0 takes any free one.' }),
  HOST: z.string().default('127.0.0.1').meta({
    standard: '127.0.0.1',
    description:
      'The address to listen on. `0.0.0.0` opens the city to the network; put a web server with TLS before it.',
  }),
  PUBLIC_URL: address('http', 'https').optional().meta({
    description:
      'The address people know the city by, such as `https://farhang.tabriz.ir`. Written into feeds, PDFs and messages. Without it: the address listened on.',
  }),
  TRUST_PROXY: number('must be the number of proxies before the city, from 0 to 9', 0, 9).default(0).meta({
    standard: '0',
    description:
      'How many proxies stand before the city. That many addresses at the end of `X-Forwarded-For` are believed.',
  }),
  DATA_DIR: z
    .string()
    .default('data')
    .meta({ standard: 'data', description: 'The folder with the database, the files and the keys.' }),
  DATABASE_URL: address('postgres', 'postgresql').optional().meta({
    description:
      'A PostgreSQL server of your own, version 15 or newer: `postgres://user:password@host:5432/city`. Without it the city keeps one in `DATA_DIR`.',
  }),
  SEED: choice('demo', 'empty').default('demo').meta({
    standard: 'demo',
    description:
      'What a new database starts with: `demo`, a city of samples, or `empty`, only what every city has. A database that is not new is never filled.',
  }),
  WORKER: choice('inline', 'separate').default('inline').meta({
    standard: 'inline',
    description:
      'Where reactions and jobs run: `inline`, in the web process, or `separate`, in `npm run city -- worker`.',
  }),
  LOG_LEVEL: choice('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info').meta({
    standard: 'info',
    description: 'How much to write to the log: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
  }),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional().meta({
    description:
      'Opens `/metrics` to whoever sends it as a bearer token. Without it `/metrics` answers only this machine.',
  }),
  CITY_NAME: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'The name of the city in Persian. Without it: تبریز.' }),
  CITY_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be a time zone such as Asia/Tehran')
    .default('Asia/Tehran')
    .meta({ standard: 'Asia/Tehran', description: 'The time zone in which days begin and deadlines end.' }),
  FILES_STORE: choice('disk', 's3').default('disk').meta({
    standard: 'disk',
    description: 'Where files lie: `disk`, in `DATA_DIR`, or `s3`, in a store that speaks S3.',
  }),
  S3_ENDPOINT: address('http', 'https')
    .optional()
    .meta({ description: 'The address of the S3 store. Without it: the one of Amazon.' }),
  S3_REGION: z
    .string()
    .default('us-east-1')
    .meta({ standard: 'us-east-1', description: 'The region of the S3 store.' }),
  S3_BUCKET: z.string().optional().meta({ description: 'The bucket that holds the files.' }),
  S3_ACCESS_KEY: z.string().optional().meta({ description: 'The name of the key to the S3 store.' }),
  S3_SECRET_KEY: z.string().optional().meta({ description: 'The secret of the key to the S3 store.' }),
  SMS_DRIVER: z
    .string()
    .refine(isListOfSms, `must be ${smsDrivers.join(' or ')}, or several of them with commas between`)
    .default('offline')
    .meta({
      standard: 'offline',
      description:
        'How text messages leave: `offline` shows them at the Desk under “Outbox”; `kavenegar`, `sms.ir`, `ippanel` or `farazsms` sends them; several, as in `kavenegar,sms.ir`, are tried in turn.',
    }),
  KAVENEGAR_KEY: z.string().optional().meta({ description: 'The API key of Kavenegar.' }),
  SMS_IR_KEY: z.string().optional().meta({ description: 'The API key of sms.ir.' }),
  IPPANEL_KEY: z.string().optional().meta({ description: 'The API key of IPPanel.' }),
  FARAZSMS_KEY: z.string().optional().meta({ description: 'The API key of FarazSMS.' }),
  SMS_TEMPLATES: z.string().refine(isJsonObject, 'must be an object in JSON').optional().meta({
    description:
      'Our templates and what each provider calls them, as JSON: `{"sign-in-code":{"sms.ir":123456,"ippanel":"abc"}}`.',
  }),
  SMS_SENDER: z
    .string()
    .regex(/^\d{4,15}$/, 'must be a number of 4 to 15 digits')
    .optional()
    .meta({ description: 'The line number text messages come from.' }),
  SMS_CODES_AN_HOUR: number('must be a whole number from 1 to 1000000', 1, 1_000_000).default(3000).meta({
    standard: '3000',
    description:
      'How many codes the whole city may text in an hour. Beyond it nobody gets one for a while; the Desk warns from 70 % on.',
  }),
  SMS_CODES_A_DAY: number('must be a whole number from 1 to 1000000', 1, 1_000_000)
    .default(20_000)
    .meta({ standard: '20000', description: 'The same in a day: a bound on what a flood of strangers costs.' }),
  MAIL_DRIVER: choice('offline', 'smtp').default('offline').meta({
    standard: 'offline',
    description: 'How e-mail leaves: `offline` shows it at the Desk under “Outbox”; `smtp` sends it.',
  }),
  SMTP_URL: address('smtp', 'smtps')
    .optional()
    .meta({ description: 'The mail server: `smtps://user:password@host:465`.' }),
  MAIL_FROM: z.email('must be an e-mail address').optional().meta({ description: 'The address e-mail comes from.' }),
  MAIL_FROM_NAME: z.string().optional().meta({ description: 'The name e-mail comes from. Without it: جان‌شهر.' }),
  MESSENGER_DRIVER: choice('offline', 'bale')
    .default('offline')
    .meta({ standard: 'offline', description: 'How posts to a messenger leave: `offline` or `bale`.' }),
  BALE_TOKEN: z.string().optional().meta({ description: 'The token of the bot at Bale.' }),
  BALE_CHANNEL: z.string().optional().meta({ description: 'The channel at Bale that public posts go to.' }),
  PAYMENT_DRIVER: choice('offline', 'zarinpal')
    .default('offline')
    .meta({ standard: 'offline', description: 'How people pay: `offline`, at the desk, or `zarinpal`.' }),
  ZARINPAL_MERCHANT: z.string().optional().meta({ description: 'The merchant code at Zarinpal.' }),
  TILES_URL: z.string().refine(isTileTemplate, 'must be an address with {z}, {x} and {y} in it').optional().meta({
    description:
      'A tile server for maps, such as `https://tiles.example.ir/{z}/{x}/{y}.png`. Without it maps show the zones alone.',
  }),
}

function isListOfSms(list: string) {
  const names: readonly string[] = smsDrivers
  return list.split(',').every((name) => names.includes(name.trim()))
}

function isJsonObject(text: string) {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}

/** A whole number from the first to the last. */
function number(message: string, first: number, last: number) {
  const digits = z.string().regex(/^\d{1,9}$/, message)
  return digits.transform(Number).refine((value) => value >= first && value <= last, message)
}

function choice<const Names extends readonly [string, ...string[]]>(...names: Names) {
  return z.enum(names, `must be ${names.join(' or ')}`)
}

function address(...schemes: readonly string[]) {
  const message = `must be an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`
  return z.url({ protocol: new RegExp(`^(${schemes.join('|')})$`), message })
}

function isTimeZone(name: string) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function isTileTemplate(url: string) {
  return /^https?:\/\//.test(url) && ['{z}', '{x}', '{y}'].every((part) => url.includes(part))
}
