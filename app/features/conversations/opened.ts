// What a link opens on a message: its forms, which are fetched when they are first wanted.
export { DeleteForm, EditForm } from "./EditForm";
export { SignPicker } from "./SignPicker";
