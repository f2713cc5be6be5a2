// Where one writes: it decides who can be mentioned.

/** The conversation that is written in, or who will read one that is not opened yet. */
export type WrittenIn = { conversationId: string } | { workspaceId: string; audience: string };
