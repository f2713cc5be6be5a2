// Identifiers that sort by time, for rows that are written without asking the database for its default.
export { v7 as newId } from "uuid";
