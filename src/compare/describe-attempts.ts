/** What was tried for the name of a side, and why it came to nothing. */
import type { Attempt } from './find-side.ts'
import type { RevisionFault } from './read-revision.ts'
import type { Words } from './words.ts'

/** In words, without capital and full stop. */
export function describeAttempt(attempt: Attempt, { command: say }: Words): string {
  switch (attempt.kind) {
    case 'no-edition':
      return say.notAnEdition(attempt.name)
    case 'no-folder':
      return say.notAFolder(attempt.name)
    case 'folder-lacks':
      return say.folderLacks(attempt.name)
    case 'no-revision-name':
      return say.notAllowedRevision(attempt.name)
  }
}

/** In words, without capital and full stop. */
export function describeFault(fault: RevisionFault, { command: say }: Words): string {
  switch (fault.kind) {
    case 'no-git':
      return say.noGit
    case 'refused':
      return say.gitRefused(fault.words)
    case 'no-revision':
      return say.notARevision(fault.name)
    case 'no-edition-there':
      return say.revisionLacks(fault.name, fault.edition)
    case 'too-large':
      return say.tooLarge(fault.name)
    case 'broken-tree':
      return say.brokenTree(fault.name)
    case 'no-temporary-folder':
      return say.noTemporaryFolder(fault.folder, fault.cause)
  }
}

/** For machines: what git says is in the language of the computer, and left out. */
export function withoutWords(fault: RevisionFault): RevisionFault | { readonly kind: 'refused' } {
  return fault.kind === 'refused' ? { kind: fault.kind } : fault
}
