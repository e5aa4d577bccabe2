import { staff } from '../demo/people/staff.ts'
import { demoPassword } from '../demo/sow/sow.ts'

/** What the start says in the end: where the city is, and in a city of samples who may work in it. */
export function welcome(address: string, { isSample, isStaffed }: { isSample: boolean; isStaffed: boolean }): string {
  const open = `\nThe city is open: ${address}`
  const inside = isSample ? signIns(address) : isStaffed ? [] : firstOne
  return [open, ...inside, '', 'Ctrl-C closes it.'].join('\n')
}

const firstOne = [
  '',
  'Nobody can work in it yet. Let the first administrator in, in another terminal:',
  '  npm run city -- administrator USER-NAME FULL NAME',
]

function signIns(address: string) {
  const longest = Math.max(...staff.map(({ userName }) => userName.length))
  return [
    '',
    `This is a city of samples. Its staff sign in at ${address}/desk, all with the password ${demoPassword}`,
    ...staff.map(({ userName, post }) => `  ${userName.padEnd(longest)}  ${post.en}`),
  ]
}
