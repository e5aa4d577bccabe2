import { staff } from '../demo/people/staff.ts'
import { demoPassword } from '../demo/sow/sow.ts'

/** What the start says in the end: where the city is, and in a city of samples who may work in it. */
export function welcome(address: string, isSample: boolean): string {
  const open = `\nThe city is open: ${address}`
  return [open, ...(isSample ? signIns(address) : []), '', 'Ctrl-C closes it.'].join('\n')
}

function signIns(address: string) {
  const longest = Math.max(...staff.map(({ userName }) => userName.length))
  return [
    '',
    `This is a city of samples. Its staff sign in at ${address}/desk, all with the password ${demoPassword}`,
    ...staff.map(({ userName, post }) => `  ${userName.padEnd(longest)}  ${post.en}`),
  ]
}
