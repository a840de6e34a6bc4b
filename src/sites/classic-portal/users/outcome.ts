import { userNamed, type Directory } from '../../../core/index';

/** What has become of a command, and the user that is there, or is gone, because of it. */
export type Outcome = { readonly text: string; readonly userName: string; readonly there: boolean };

/** Whether it is still so: undoing, or somebody else, may have changed it since. */
export function stillHolds({ userName, there }: Outcome, directory: Directory): boolean {
  return (userNamed(directory, userName) !== undefined) === there;
}
