// The names of Socket.IO's rooms: one for each audience, one for each person, one for each workspace's presence.

export const audienceRoom = (audienceId: string) => `audience:${audienceId}`;
export const audienceOfRoom = (room: string) => /^audience:(.+)$/.exec(room)?.[1];
export const personRoom = (personId: string) => `person:${personId}`;
export const hereRoom = (workspaceId: string) => `here:${workspaceId}`;
