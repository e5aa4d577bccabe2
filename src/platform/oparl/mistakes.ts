/** An answer to a request that cannot be met (OParl 1.1, 2.9): `message` for people, `debug` for whoever writes readers. */
export const mistake = (message: string, debug: string) =>
  JSON.stringify({ type: 'https://schema.oparl.org/1.1/Error', message, debug })
