/** What other modules and the composition root may use of account. */
export { accountFacts, secondKeyEnrolled, sessionRevoked, signedIn, signedOut } from './actions/facts.ts'
export { accountMessages, signInCode } from './actions/messages.ts'
export { givenMobile, givenStaffAccount } from './fixtures.ts'
export { firstBySession, identifyBySession } from './queries/visitor.ts'
