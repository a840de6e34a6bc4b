import { useEffect } from 'react';
import { addLessonMessages } from '../../i18n/lessonMessages';
import type { Part } from '../../i18n/messages';
import { addRoomMessages } from '../../i18n/roomMessages';
import { TextPart } from '../../i18n/TextPart';
import type { AskedOfRoom } from '../../map/roomPage';
import type { DeskDoor } from '../../room/doors';
import { LESSONS } from '../../scenarios/lessonSource';
import { takeLessonsFrom } from '../../store/lesson';
import { closeDesk, openDesk } from '../../store/room/desk';
import { keptDoor } from '../../store/room/deskDoor';
import { OwnPage } from '../OwnPage';
import { Room } from './Room';
import { SlotsContext, type Slots } from './run/slots';

addLessonMessages();
addRoomMessages();
takeLessonsFrom(LESSONS);

type Props = {
  /** What the address opens, before it leaves the address. */
  readonly door: DeskDoor | undefined;
  /** Takes it out of the address. */
  readonly onEntered: () => void;
  readonly asked: AskedOfRoom;
  readonly slots: Slots;
};

/** What a run is told by, besides the room's own words. */
const PARTS: readonly Part[] = ['rules', 'timeline', 'report', 'room/desk'];

/** `#/room`: the trainer's board of a room. The door that an address brings is kept, and opens it after a reload too. */
export function RoomPage({ door, onEntered, asked, slots }: Props) {
  useEffect(() => {
    const known = door ?? keptDoor();
    if (known) openDesk(known);
    if (door) onEntered();
  }, [door, onEntered]);
  useEffect(() => closeDesk, []);

  return (
    <OwnPage isFull>
      <SlotsContext value={slots}>
        {PARTS.reduceRight(
          (inner, part) => (
            <TextPart part={part}>{inner}</TextPart>
          ),
          <Room asked={asked} />,
        )}
      </SlotsContext>
    </OwnPage>
  );
}
