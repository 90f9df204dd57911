// Keeps the line beside the log right while the page is open, and leaves alone what somebody is doing in it.
const line = document.getElementById("line");
if (line) {
  let events;
  let seen;
  let late = false;

  const busy = () => line.contains(document.activeElement) || line.querySelector("details[open]");
  const draw = async () => {
    late = busy();
    if (late) return;
    const answer = await fetch(line.dataset.line, { headers: { accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const text = await answer.text();
    if (!busy()) line.innerHTML = text;
  };
  const listen = () => {
    events?.close();
    events = new EventSource(`${line.dataset.line}/events`);
    events.onmessage = (message) => {
      if (seen !== undefined && seen !== message.data) draw();
      seen = message.data;
    };
  };
  line.addEventListener("focusout", () => setTimeout(() => late && draw(), 200));
  line.addEventListener("toggle", () => late && draw(), true);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return events.close();
    draw();
    listen();
  });
  listen();
}
