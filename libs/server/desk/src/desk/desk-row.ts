/** A row and the ids its body and entity are loaded by. */
export type DeskRow<Row> = Row & { bodyId: string | null; entityId?: string | null };
