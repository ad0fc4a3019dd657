# One side in a container: docker build --build-arg SIDE=command-side . (or query-side), after mvn package
FROM eclipse-temurin:25-jre
ARG SIDE
COPY ${SIDE}/target/*-exec.jar /opt/klubba/klubba.jar
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/opt/klubba/klubba.jar"]
