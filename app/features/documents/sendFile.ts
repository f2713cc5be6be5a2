// Sends a file to the upload doorway, telling how far it has come.

export type FileAnswer = { ok: true; uploadId: string; fileName: string } | { ok: false; reason: string };

/** @param tell gets the share that has been sent, from 0 to 1 */
export function sendFile(file: File, tell: (share: number) => void): Promise<FileAnswer> {
  const form = new FormData();
  form.append("file", file);
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/uploads");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => tell(loaded / total);
    request.onload = () => done(answerOf(request));
    request.onerror = () => done({ ok: false, reason: "upload-cut" });
    request.send(form);
  });
}

function answerOf({ status, response }: XMLHttpRequest): FileAnswer {
  if (status === 201) return { ok: true, uploadId: response.uploadId, fileName: response.fileName };
  return { ok: false, reason: response?.fields?.file ?? response?.reason ?? "upload-cut" };
}
