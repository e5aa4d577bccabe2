import { offlineIdentity } from './identity/offline.ts'
import type { IdentityPort } from './identity/port.ts'
import { offlineMail } from './mail/offline.ts'
import type { MailPort } from './mail/port.ts'
import { smtp } from './mail/smtp.ts'
import { bale } from './messenger/bale.ts'
import { offlineMessenger } from './messenger/offline.ts'
import type { MessengerPort } from './messenger/port.ts'
import { offlinePayment } from './payment/offline.ts'
import type { PaymentPort } from './payment/port.ts'
import { zarinpal } from './payment/zarinpal.ts'
import type { SmsPort } from './sms/port.ts'
import { smsFrom, type SmsSettings } from './sms/sms-from.ts'
import { noTiles, type TilesPort, xyzTiles } from './tiles/port.ts'

/** All that leads outside. */
export interface Ports {
  readonly sms: SmsPort
  readonly mail: MailPort
  readonly messenger: MessengerPort
  readonly payment: PaymentPort
  readonly identity: IdentityPort
  readonly tiles: TilesPort
}

/** What the operator set, as `settings.ts` reads it. What is left out stays offline. */
export interface PortSettings extends SmsSettings {
  readonly MAIL_DRIVER: 'offline' | 'smtp'
  readonly SMTP_URL?: string | undefined
  readonly MAIL_FROM?: string | undefined
  readonly MAIL_FROM_NAME?: string | undefined
  readonly MESSENGER_DRIVER?: 'offline' | 'bale' | undefined
  readonly BALE_TOKEN?: string | undefined
  readonly BALE_CHANNEL?: string | undefined
  readonly PAYMENT_DRIVER?: 'offline' | 'zarinpal' | undefined
  readonly ZARINPAL_MERCHANT?: string | undefined
  readonly TILES_URL?: string | undefined
}

/** The ports as the operator wants them. Opens no connection. */
export const openPorts = (settings: PortSettings, clock: () => Date): Ports => ({
  sms: smsFrom(settings),
  mail: mailFrom(settings, clock),
  messenger: messengerFrom(settings),
  payment: paymentFrom(settings),
  identity: offlineIdentity,
  tiles: settings.TILES_URL === undefined ? noTiles : xyzTiles({ template: settings.TILES_URL }),
})

function mailFrom({ MAIL_DRIVER, SMTP_URL, MAIL_FROM, MAIL_FROM_NAME = 'جان‌شهر' }: PortSettings, clock: () => Date) {
  if (MAIL_DRIVER === 'offline' || SMTP_URL === undefined || MAIL_FROM === undefined) return offlineMail
  return smtp({ url: SMTP_URL, from: { address: MAIL_FROM, name: MAIL_FROM_NAME }, clock })
}

const messengerFrom = ({ MESSENGER_DRIVER, BALE_TOKEN, BALE_CHANNEL }: PortSettings) =>
  MESSENGER_DRIVER === 'bale' && BALE_TOKEN !== undefined
    ? bale({ token: BALE_TOKEN, channel: BALE_CHANNEL })
    : offlineMessenger

const paymentFrom = ({ PAYMENT_DRIVER, ZARINPAL_MERCHANT }: PortSettings) =>
  PAYMENT_DRIVER === 'zarinpal' && ZARINPAL_MERCHANT !== undefined
    ? zarinpal({ merchantId: ZARINPAL_MERCHANT })
    : offlinePayment
