// For every link and form inside a message: where it leads is looked up when it is followed.

/** Remix asks the server for the routes of all links that come onto a page: with hundreds of messages that stops the scrolling. */
export const undiscovered = { discover: "none" } as const;
