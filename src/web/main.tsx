// The pages for people: what a browser runs.

import { render } from 'preact'
import { ReadPage } from './read/read-page.tsx'

function Desk() {
  return (
    <>
      <header>
        <nav aria-label="Dixit">
          <ul>
            <li>
              <a href="/" class="name">
                Dixit
              </a>
            </li>
          </ul>
          <ul>
            <li>
              <a href="/docs">API</a>
            </li>
          </ul>
        </nav>
      </header>
      <ReadPage />
    </>
  )
}

render(<Desk />, document.body)
