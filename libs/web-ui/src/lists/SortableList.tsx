import {
  DndContext,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import { SortableContext, arrayMove, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useMergedRef } from '@mantine/hooks';
import { announce } from '../announce/announcements';
import { useUi } from '../ui-context';
import classes from './SortableList.module.css';
import { useLifting } from './use-lifting';

interface SortableListProps<Item> {
  label: string;
  items: readonly Item[];
  itemKey: (item: Item) => string;
  itemName: (item: Item) => string;
  /** Called once for each move, with the item's new place (from 0) in the new order. */
  onMove: (item: Item, position: number, order: readonly Item[]) => void;
  disabled?: boolean;
  children: (item: Item) => ReactNode;
}

/** A list whose order people change: by dragging, by the keyboard on the handle, or by two buttons that need no skill. */
export function SortableList<Item>(props: SortableListProps<Item>) {
  const { label, items, itemKey, itemName, onMove, disabled = false, children } = props;
  const { texts } = useUi();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const [heard, setHeard] = useState('');
  const move = (from: number, to: number) => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length || from === to) return;
    onMove(item, to, arrayMove([...items], from, to));
    announce(texts.sort.moved(itemName(item), to + 1, items.length));
  };
  const keys = items.map(itemKey);
  const lifting = useLifting(keys, {
    onLifted: (key, index) => setHeard(texts.sort.lifted(named(key), index + 1, items.length)),
    onOver: (key, index) => setHeard(texts.sort.over(named(key), index + 1, items.length)),
    onKept: (key) => setHeard(texts.sort.kept(named(key))),
    onDropped: (key, index) => {
      setHeard('');
      move(keys.indexOf(key), index);
    },
  });
  const { lifted } = lifting;
  const shown = lifted ? arrayMove([...items], lifting.from, lifted.place) : items;
  const dropped = ({ active, over }: DragEndEvent) => {
    if (over) move(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)));
  };
  const named = (id: UniqueIdentifier) => {
    const item = items[keys.indexOf(String(id))];
    return item === undefined ? '' : itemName(item);
  };
  const place = (over: { id: UniqueIdentifier } | null) => (over ? keys.indexOf(String(over.id)) + 1 : 0);
  // Lifted, an item is over its own place: that would speak over what was just said.
  const said = useRef<UniqueIdentifier | null>(null);
  // What `move` announces at the end is not said twice.
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      said.current = active.id;
      return texts.sort.lifted(named(active.id), place(active), items.length);
    },
    onDragOver: ({ active, over }) => {
      if (!over || over.id === said.current) return undefined;
      said.current = over.id;
      return texts.sort.over(named(active.id), place(over), items.length);
    },
    onDragEnd: () => undefined,
    onDragCancel: ({ active }) => texts.sort.kept(named(active.id)),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={{ announcements, screenReaderInstructions: { draggable: texts.sort.instructions } }}
    >
      <SortableContext items={shown.map(itemKey)} strategy={verticalListSortingStrategy} disabled={disabled}>
        <ol className={classes.list} aria-label={label}>
          {shown.map((item, index) => (
            <SortableRow
              key={itemKey(item)}
              id={itemKey(item)}
              name={itemName(item)}
              movable={!disabled}
              liftedTo={lifted?.key === itemKey(item) ? lifted.place : null}
              onKeyDown={lifting.onKeyDown(itemKey(item))}
              onBlur={lifting.onBlur}
              onUp={index > 0 ? () => move(index, index - 1) : undefined}
              onDown={index < items.length - 1 ? () => move(index, index + 1) : undefined}
            >
              {children(item)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
      <VisuallyHidden role="status">{heard}</VisuallyHidden>
    </DndContext>
  );
}

interface SortableRowProps {
  id: string;
  name: string;
  movable: boolean;
  /** Its place while it is held with the keyboard. */
  liftedTo: number | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  children: ReactNode;
}

function SortableRow(props: SortableRowProps) {
  const { id, name, movable, liftedTo, onKeyDown, onBlur, onUp, onDown, children } = props;
  const { texts } = useUi();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, attributes: { roleDescription: texts.sort.role } });
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (liftedTo !== null) row.current?.scrollIntoView({ block: 'nearest' });
  }, [liftedTo]);
  return (
    <li
      ref={useMergedRef(setNodeRef, row)}
      className={classes.row}
      data-dragging={isDragging || liftedTo !== null || undefined}
      style={{ transform: CSS.Transform.toString(transform), transition }}
    >
      {movable && (
        <span className={classes.controls}>
          <button
            type="button"
            ref={setActivatorNodeRef}
            className={classes.handle}
            {...attributes}
            {...listeners}
            onKeyDown={onKeyDown}
            onBlur={onBlur}
            aria-label={texts.sort.drag(name)}
          >
            <span aria-hidden>⠿</span>
          </button>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            disabled={!onUp}
            aria-label={texts.sort.moveUp(name)}
            onClick={onUp}
          >
            <span aria-hidden>↑</span>
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            disabled={!onDown}
            aria-label={texts.sort.moveDown(name)}
            onClick={onDown}
          >
            <span aria-hidden>↓</span>
          </ActionIcon>
        </span>
      )}
      <div className={classes.body}>{children}</div>
    </li>
  );
}
