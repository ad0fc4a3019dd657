# Klubba in a container: docker build ., after mvn package. KLUBBA_SIDE=command or query says which share of the work it has.
FROM eclipse-temurin:25-jre
COPY standalone/target/*-exec.jar /opt/klubba/klubba.jar
# where a node keeps how far the log goes
RUN mkdir --mode=0700 /var/lib/klubba && chown 10001 /var/lib/klubba
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/opt/klubba/klubba.jar"]
