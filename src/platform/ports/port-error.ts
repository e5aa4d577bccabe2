/**
 * - `transient`: it may work later, and may have worked already (a timeout);
 * - `unavailable`: nobody answers, certainly nothing was done;
 * - `permanent`: this message never will (a wrong number);
 * - `blocked`: our account or our address is not let in;
 * - `credit`: the account is empty;
 * - `template`: the provider does not know the template, or refuses its values.
 */
export type PortErrorKind = 'transient' | 'unavailable' | 'permanent' | 'blocked' | 'credit' | 'template'

/** A driver could not do what it was asked. Its message is safe to show at the Desk: no secret, no number, no address. */
export class PortError extends Error {
  override readonly name = 'PortError'
  readonly kind: PortErrorKind
  readonly driver: string

  constructor(kind: PortErrorKind, driver: string, reason: string, secrets: readonly string[] = []) {
    super(`${driver}: ${redacted(reason, secrets)}`)
    this.kind = kind
    this.driver = driver
  }
}

/** Without what must not be read: secrets, long runs of digits in any script, e-mail addresses; at most 200 letters. */
export function redacted(text: string, secrets: readonly string[]): string {
  let safe = text
  for (const secret of secrets.filter((each) => each.length > 3)) safe = safe.replaceAll(secret, '…')
  return safe
    .replaceAll(/\p{Nd}{6,}/gu, '…')
    .replaceAll(/\S+@\S+/g, '…')
    .slice(0, 200)
}
