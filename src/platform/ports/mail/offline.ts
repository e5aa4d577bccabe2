import { held } from '../sent.ts'
import type { MailPort } from './port.ts'

/** Nothing leaves: mail waits in the outbox, where the Desk reads it. */
export const offlineMail: MailPort = { name: 'offline', send: async () => held }
