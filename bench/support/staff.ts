import { staff } from '../../src/demo/people/staff.ts'

/** What every account of the samples opens with; printed at every start of a demonstration. */
const password = 'tabriz-1405-sample'

/** Signs somebody of the samples in through the form that is really there; the cookies their browser then carries. */
export async function signIn(url: string, role = 'editor'): Promise<string> {
  const userName = staff.find((one) => one.role === role)?.userName ?? ''
  const answer = await fetch(`${url}/sign-in/staff`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ userName, password }),
  })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  const session = cookies.filter((cookie) => /session/.test(cookie))
  if (answer.status !== 303 || session.length === 0) throw new Error(`${userName} could not sign in: ${answer.status}`)
  return session.join('; ')
}
