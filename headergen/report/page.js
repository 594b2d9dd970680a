"use strict";
(() => {
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const items = [...document.querySelectorAll("[data-severity]")];
  const findings = items.filter((item) => item.matches("#findings tr"));
  const groups = ["severity", "target", "module"].filter((name) => form.elements[name]);

  const boxes = (name) => [...form.querySelectorAll(`input[name="${name}"]`)];

  const apply = () => {
    const wanted = {};
    for (const name of groups) {
      const all = boxes(name);
      const checked = all.filter((box) => box.checked).map((box) => box.value);
      wanted[name] = checked.length === all.length ? null : new Set(checked);
    }
    const name = form.elements.name.value.trim().toLowerCase();
    for (const item of items) {
      const fits = groups.every((group) =>
        wanted[group] === null || item.dataset[group].split(" ").some((value) => wanted[group].has(value)));
      item.toggleAttribute("data-hidden", !fits || !item.dataset.name.toLowerCase().includes(name));
    }
    const left = findings.filter((item) => !item.hasAttribute("data-hidden")).length;
    shown.textContent = `${left} of ${findings.length} findings shown`;
    const state = new URLSearchParams();
    for (const group of groups) if (wanted[group]) state.set(group, [...wanted[group]].join(","));
    if (name) state.set("name", name);
    return state.toString();
  };

  // a view can be linked to: its filters stand behind "#?"
  const restore = () => {
    if (!location.hash.startsWith("#?")) return;
    const state = new URLSearchParams(location.hash.slice(2));
    for (const group of groups) {
      if (!state.has(group)) continue;
      const values = new Set(state.get(group).split(","));
      for (const box of boxes(group)) box.checked = values.has(box.value);
    }
    form.elements.name.value = state.get("name") ?? "";
  };

  const changed = () => {
    const state = apply();
    history.replaceState(null, "", state ? `#?${state}` : "#");
  };

  form.hidden = false;
  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(changed));
  window.addEventListener("hashchange", () => { restore(); apply(); });
  restore();
  apply();
})();
