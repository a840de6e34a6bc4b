import { Command } from '../frame/Command';
import { tasksFor, type Task } from './tasks';
import { useChosenUser } from './useChosenUser';

type UserCommandsProps = {
  /** The id of what says why some of them cannot be pressed. */
  readonly reasons: string;
  readonly onTask: (task: Task) => void;
};

export function UserCommands({ reasons, onTask }: UserCommandsProps) {
  const [add, ...others] = tasksFor(useChosenUser()).map(({ task, why }) => (
    <Command key={task} of={task} onPress={() => onTask(task)} why={why && reasons} />
  ));
  return (
    <>
      {add}
      <Command of="multiFactor" />
      {others}
    </>
  );
}
