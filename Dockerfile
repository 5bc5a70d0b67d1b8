# The program in a container, made by the same commands as anywhere else: each RUN below but the last stage's is a
# target of the Makefile. `docker build -t measures .` needs a network that reaches Debian's packages and PyPI.
FROM swift:6.3-bookworm AS build
WORKDIR /measures
COPY . .
RUN make build
RUN make install PREFIX=/opt/measures

FROM debian:bookworm-slim
# What the program loads: scripts/packages.txt, purpose "run".
COPY --from=build /measures/scripts /measures/scripts
RUN /measures/scripts/packages run && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/measures /opt/measures
ENV PATH=/opt/measures/bin:$PATH LANG=C.UTF-8
WORKDIR /work
ENTRYPOINT ["measures"]
CMD ["--help"]
