import { join } from 'node:path'
import { commitmentMessages } from '#engines/commitment/index.ts'
import { coordinationMessages } from '#modules/coordination/index.ts'
import { accountMessages } from '#modules/account/index.ts'
import { hireCame, wishCame } from '#modules/events/index.ts'
import { noticeMessages } from '#modules/notices/index.ts'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db/database.ts'
import { openStore } from '#platform/files/open-store.ts'
import { openKeyring } from '#platform/keys/master.ts'
import { limiterIn } from '#platform/limits/limited.ts'
import type { Postman } from '#platform/outbox/send.ts'
import { lazyPress } from '#platform/pdf/lazy-press.ts'
import { openPorts } from '#platform/ports/ports.ts'

export type Settings = Pick<
  Config,
  | 'DATA_DIR'
  | 'FILES_STORE'
  | 'S3_ENDPOINT'
  | 'S3_REGION'
  | 'S3_BUCKET'
  | 'S3_ACCESS_KEY'
  | 'S3_SECRET_KEY'
  | 'SMS_DRIVER'
  | 'KAVENEGAR_KEY'
  | 'SMS_SENDER'
  | 'SMS_CODES_A_DAY'
  | 'SMS_CODES_AN_HOUR'
  | 'MAIL_DRIVER'
  | 'SMTP_URL'
  | 'MAIL_FROM'
  | 'TILES_URL'
  | 'TRUST_PROXY'
>

interface Wish {
  readonly settings: Settings
  readonly db: Db
  readonly clock: () => Date
  readonly report: (error: Error) => void
  readonly publicUrl: string
  readonly sample: () => boolean
}

/** What the house has beside its rooms: keys, files, the press, the doors to the outside, limits. */
export async function openServices({ settings, db, clock, report, publicUrl, sample }: Wish) {
  const keyring = await openKeyring(join(settings.DATA_DIR, 'keys', 'master.key'))
  const ports = openPorts(settings, clock)
  const press = lazyPress({ report: (what) => report(new Error(what)) })
  const templates = [
    ...accountMessages,
    ...commitmentMessages,
    ...coordinationMessages,
    ...noticeMessages,
    wishCame,
    hireCame,
  ]
  const postman: Postman = { db, keyring, ports, templates, clock, report, reveal: sample() }
  return {
    keyring,
    publicUrl,
    ports,
    press,
    postman,
    store: await openStore(settings),
    limiter: limiterIn(db, keyring),
    dataDir: settings.DATA_DIR,
    auth: {
      keyring,
      publicUrl,
      trustedProxies: settings.TRUST_PROXY,
      codesADay: settings.SMS_CODES_A_DAY,
      codesAnHour: settings.SMS_CODES_AN_HOUR,
    },
  }
}

export type Services = Awaited<ReturnType<typeof openServices>>
