import { held } from '../sent.ts'
import type { SmsPort } from './port.ts'

/** Nothing leaves: messages wait in the outbox, where the Desk reads or prints them. */
export const offlineSms: SmsPort = {
  name: 'offline',
  knows: () => false,
  sendTemplate: async () => held,
  sendText: async () => held,
  status: async () => new Map(),
  balance: async () => undefined,
}
